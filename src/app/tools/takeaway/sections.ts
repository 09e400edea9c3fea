/** The sections of the dialog, in their order. Another one is a line here. */
import type { Component } from 'svelte';
import type { SectionProps } from './section';
import OneFile from './OneFile.svelte';
import PictureOfView from './PictureOfView.svelte';
import TheDebate from './TheDebate.svelte';
import ThisView from './ThisView.svelte';

export const sections: readonly Component<SectionProps>[] = [PictureOfView, ThisView, TheDebate, OneFile];
