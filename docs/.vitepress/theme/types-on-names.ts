// Shows the type of a name in a sample: under the pointer, at a touch, or by keyboard (Enter, arrows, Escape).

/** The name whose type is shown. */
let shown: HTMLElement | undefined;
let count = 0;

/** Listens to the whole page, so that it works on every page that follows. */
export function showTypes(): void {
  document.addEventListener('pointerover', ({ target }) => {
    const name = nameAt(target);
    if (name) show(name);
    else if (shown !== document.activeElement) hide();
  });
  document.addEventListener('focusin', ({ target }) => {
    const name = nameAt(target);
    if (name) show(name);
    else hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', press);
  for (const change of ['scroll', 'resize']) {
    addEventListener(change, () => shown && place(shown), { capture: true, passive: true });
  }
}

function press(event: KeyboardEvent): void {
  const focused = document.activeElement;
  const sample = focused?.closest<HTMLElement>('pre.twoslash');
  if (event.key === 'Escape') {
    if (shown && sample) sample.focus();
    hide();
    return;
  }
  if (!sample) return;
  const names = [...sample.querySelectorAll<HTMLElement>('.typed')];
  const next = nextName(event.key, names.indexOf(focused as HTMLElement), names.length);
  if (next === undefined) return;
  event.preventDefault();
  names[next]?.focus();
}

/** Where a key leads from a name, or from the sample itself (-1), which only Enter opens: arrows scroll it. */
function nextName(key: string, at: number, count: number): number | undefined {
  if (at === -1) return key === 'Enter' ? 0 : undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function nameAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.typed') : null;
}

function typeOf(name: HTMLElement): HTMLElement | null {
  return name.querySelector<HTMLElement>('.type');
}

function show(name: HTMLElement): void {
  if (name === shown) return;
  hide();
  const type = typeOf(name);
  if (!type?.showPopover) return; // browsers without popovers show the code alone
  type.id ||= `type-${++count}`;
  name.setAttribute('aria-describedby', type.id);
  type.showPopover();
  shown = name;
  place(name);
}

function hide(): void {
  const type = shown && typeOf(shown);
  shown = undefined;
  if (type?.isConnected) type.hidePopover();
}

/** Under the name, or above it where there is more room; never beyond the window. */
function place(name: HTMLElement): void {
  const type = typeOf(name);
  if (!type) return;
  const edge = 8;
  const { left, top, bottom } = name.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = type;
  const below = bottom + offsetHeight + edge <= innerHeight || top < innerHeight - bottom;
  type.style.left = `${Math.max(edge, Math.min(left, innerWidth - offsetWidth - edge))}px`;
  type.style.top = `${below ? bottom : Math.max(edge, top - offsetHeight)}px`;
}
