import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels, notices } from '#core/contract/channels.ts';
import type { Kitchen } from '#core/contract/contract.ts';

const kitchen: Kitchen = {
  ask: (channel, argument) =>
    Object.hasOwn(channels, channel)
      ? ipcRenderer.invoke(channel, argument)
      : Promise.reject(new Error(`There is no channel ${channel}.`)),
  listen: (notice, handler) => {
    if (!Object.hasOwn(notices, notice)) throw new Error(`There is no notice ${notice}.`);
    // The event would hand the page a way to every channel: only what was told goes on.
    const listener = (_: unknown, told: Parameters<typeof handler>[0]) => handler(told);
    ipcRenderer.on(notice, listener);
    return () => {
      ipcRenderer.removeListener(notice, listener);
    };
  },
  droppedPath: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('kitchen', kitchen);
