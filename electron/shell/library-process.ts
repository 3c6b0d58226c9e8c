import { utilityProcess } from 'electron';
import type { LibraryProcess } from '../library/library.ts';
import { libraryProcessFile } from './places.ts';

/** Starts the process that reads and understands the recipes. */
export function startLibraryProcess(): LibraryProcess {
  const child = utilityProcess.fork(libraryProcessFile, [], { serviceName: 'Hobside library' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (handler) => void child.on('message', handler),
    onExit: (handler) => void child.on('exit', handler),
    kill: () => void child.kill(),
  };
}
