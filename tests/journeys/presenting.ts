/** The bundled tour, and what every journey through a presentation does. */
import type { Page } from '@playwright/test';
import type { Move } from '../../src/corpus/types';
import { bundledDebate, expect } from './fixture';

export const debate = bundledDebate();
export const tour = debate.corpus.tours![0]!;
export const PROJECTOR = { width: 1920, height: 1080 };

/** The address of a step, from 1. */
export const address = (step = 1) => `?present&tour=${tour.id}${step > 1 ? `&step=${step}` : ''}`;
/** The first step with a move, from 1. */
export const stepWith = (move: Move) => tour.steps.findIndex((step) => step.move === move) + 1;
/** The first step that only shows a view, from 1. */
export const stepOf = (view: string) => tour.steps.findIndex((step) => step.move === undefined && step.view.includes(`view=${view}`)) + 1;

export async function start(page: Page, query = address()): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('main h1')).toBeVisible();
}
export const at = (page: Page, step: number) => expect(page.locator('main > header')).toContainText(`${step} of ${tour.steps.length}`);
export const choices = (page: Page) => page.locator('main ol > li');
