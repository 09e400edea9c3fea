/** Windows of this page that talk to each other on this machine. Nothing of it leaves the browser. */

export interface Channel {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

const PREFIX = 'rejoinder:';

/** Joins all windows that use the same name; null where the browser has no such thing, or forbids it. What comes in is unchecked. */
export function openChannel(name: string, receive: (message: unknown) => void): Channel | null {
  try {
    const channel = new BroadcastChannel(PREFIX + name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => receive(data);
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return null;
  }
}
