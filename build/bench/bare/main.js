import { app, BrowserWindow } from 'electron';

// The floor of `npm run bench`: one window with one card of HTML, nothing else. It tells when that card is painted.
if (process.env.HOBSIDE_PROFILE) app.setPath('userData', process.env.HOBSIDE_PROFILE);

const page = `<!doctype html><meta charset="utf-8"><title>Bare</title>
<div style="border:1px solid;padding:20px"><h1>One card</h1></div><textarea></textarea>
<script>requestAnimationFrame(() => { const channel = new MessageChannel();
channel.port1.onmessage = () => console.log(Date.now()); channel.port2.postMessage(0); });</script>`;

function start() {
  const window = new BrowserWindow({ width: 1200, height: 820, show: true });
  window.webContents.on('console-message', (_event, _level, moment) =>
    process.stdout.write(`hobside: painted ${moment}\n`),
  );
  return window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
}

// Not awaited: Electron is not ready before this module has ended.
void app.whenReady().then(start);
