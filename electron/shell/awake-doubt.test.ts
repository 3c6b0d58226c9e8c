import { expect, test } from 'vitest';
import { canAskFor } from './awake-doubt.ts';

const nothing = () => false;

test('on Linux it takes a session bus, or an X server for the display', () => {
  expect(canAskFor('prevent-app-suspension', 'linux', {}, nothing)).toBe(false);
  expect(canAskFor('prevent-app-suspension', 'linux', { DISPLAY: ':0' }, nothing)).toBe(false);
  expect(canAskFor('prevent-display-sleep', 'linux', { DISPLAY: ':0' }, nothing)).toBe(true);
  expect(canAskFor('prevent-display-sleep', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, nothing)).toBe(false);
  expect(canAskFor('prevent-app-suspension', 'linux', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, nothing)).toBe(
    true,
  );
  const socket = (file: string) => file === '/run/user/1/bus';
  expect(canAskFor('prevent-app-suspension', 'linux', { XDG_RUNTIME_DIR: '/run/user/1' }, socket)).toBe(true);
});

test('elsewhere the system itself is there', () => {
  expect(canAskFor('prevent-app-suspension', 'darwin', {}, nothing)).toBe(true);
  expect(canAskFor('prevent-display-sleep', 'win32', {}, nothing)).toBe(true);
});
