/** What a reader can do with what they see, beyond reading it. Each tool is loaded when it is first asked for. */
import type { Component } from 'svelte';
import type { ToolProps } from './toolProps';

export type ToolName = 'embed' | 'take-away' | 'lessons';

export const tools: Readonly<Record<ToolName, () => Promise<Component<ToolProps>>>> = {
  embed: async () => (await import('./tools/EmbedTool.svelte')).default,
  'take-away': async () => (await import('./tools/TakeAwayTool.svelte')).default,
  lessons: async () => (await import('./tools/LessonsTool.svelte')).default
};
