/** Short forms for narrow places. The full form must be at hand: in the accessible name and in the reading column. */
import type { Debate } from './debate';
import type { Voice } from './voice';

/** The last word of a person's name where no other speaker's name ends in it; everybody else keeps the whole name. */
export function shortName(debate: Debate, voice: Voice): string {
  const speaker = voice.id === null ? undefined : debate.speaker.get(voice.id);
  if (speaker?.type !== 'Person' || speaker.naming !== 'name') return voice.name;
  const last = voice.name.split(' ').at(-1)!;
  const namesakes = debate.corpus.speakers.filter(({ name }) => name.split(' ').at(-1) === last);
  return namesakes.length > 1 ? voice.name : last;
}

/** Where a label may end without breaking off in the middle of a thought. */
const END = /,| (?:and|or|of|in|at|on|for|to|with) |: /;

/** A shorter head than this says too little: “Call” for “Call for the best graduates”. */
const LEAST = 5;

/**
 * Labels cut before their first comma or small joining word, where they are longer than `room` characters; then at a word, with “…”. A
 * label whose short form another has, too, keeps more of its words, the whole of them at worst.
 */
export function shortLabels(labels: readonly string[], room: number): string[] {
  const cut = (label: string): string => {
    if (label.length <= room) return label;
    const at = label.slice(0, room).lastIndexOf(' ');
    return `${label.slice(0, at > 0 ? at : room)}…`;
  };
  const repeats = (forms: readonly string[], form: string) => forms.filter((other) => other === form).length > 1;
  const heads = labels.map((label) => {
    const head = label.split(END)[0]!;
    return label.length <= room || head.length < LEAST ? label : head;
  });
  const forms = labels.map((label, i) => cut(repeats(heads, heads[i]!) ? label : heads[i]!));
  return labels.map((label, i) => (repeats(forms, forms[i]!) ? label : forms[i]!));
}
