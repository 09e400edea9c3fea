/**
 * Receivers of the five kinds, each doing what the real one does to find its frame and to read a height: Datawrapper's two snippets,
 * AMP's `amp-iframe`, pym.js's Parent, Medium's (Embedly's) and WordPress's `wp-embed`. Each keeps the last height it would set in
 * `window.heights`, and the first that is named also sets it.
 */
export const RECEIVERS = `<script>
  window.heights = {};
  const frames = () => [...document.querySelectorAll('iframe')];
  const keep = (kind, frame, height) => {
    heights[kind] = height;
    if (kind === 'rejoinder') frame.style.height = height + 'px';
  };
  addEventListener('message', ({ data, source }) => {
    if (data && data.type === 'rejoinder:height' && data.v === 1)
      for (const frame of frames()) if (frame.contentWindow === source) keep('rejoinder', frame, data.height);
  });
  addEventListener('message', ({ data, source }) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const id in data['datawrapper-height'])
      for (const frame of frames()) if (frame.contentWindow === source) keep('datawrapper', frame, parseFloat(data['datawrapper-height'][id] + 'px'));
  });
  addEventListener('message', ({ data }) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const id in data['datawrapper-height']) {
      const frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
      if (frame) keep('old datawrapper', frame, parseFloat(data['datawrapper-height'][id] + 'px'));
    }
  });
  addEventListener('message', ({ data, source }) => {
    if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    for (const frame of frames()) if (frame.contentWindow === source && data.height !== undefined) keep('amp', frame, data.height);
  });
  addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') return;
    const match = /^pymxPYMxchart-7xPYMx(\\S+)xPYMx(.*)$/.exec(data);
    if (match && match[1] === 'height') keep('pym', frames()[0], parseInt(match[2], 10));
  });
  addEventListener('message', ({ data }) => {
    let read;
    try {
      read = JSON.parse(data);
    } catch {
      return;
    }
    if (read.context !== 'iframe.resize') return;
    const frame = document.querySelector('iframe[src="' + read.src + '"]');
    if (frame && read.height) keep('medium', frame, read.height);
  });
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
      if (source === frame.contentWindow && data.message === 'height') keep('wordpress', frame, parseInt(data.value, 10));
  });
</script>`;

/** The kinds that must have heard. */
export const KINDS = ['rejoinder', 'datawrapper', 'old datawrapper', 'amp', 'pym', 'medium', 'wordpress'] as const;

/** What pym.js and WordPress write into the address of their frames. */
export const KEYS = '&initialWidth=600&childId=chart-7&parentTitle=The+Reporter&parentUrl=http%3A%2F%2Freporter.example%2F#?secret=aB3dE5gH7j';
/** What WordPress writes beside it. */
export const SECRET = 'data-secret="aB3dE5gH7j"';
