import { Button } from 'antd';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import { formatSpan, parseSpan, type Span } from '../address/span.ts';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';
import { type Block, overlaps, type SectionSpan, type Segment } from './layOut.ts';
import { listSentences } from './listSentences.ts';

/**
 * The text with its marks. One mark at a time can be reached by Tab; n and p (or the arrows) go to the next and the
 * one before, Enter opens what rests on it, Esc comes back to it, s takes the whole sentence, as a click beside the marks does.
 */
export function ReportText({
  words,
  blocks,
  selected,
  section,
}: {
  readonly words: string;
  readonly blocks: readonly Block[];
  readonly selected: Span | null;
  readonly section: SectionSpan | null;
}) {
  const container = useRef<HTMLDivElement>(null);
  const { get, set, withChanges } = useAddress();
  useScrollTo(container, { selected, section });
  const select = (at: string) => set({ at, section: null, evidence: null }, { replace: get('at') !== null });
  const selectSentence = (place: HTMLElement) => {
    const here = parseSpan(place.dataset.at ?? place.dataset.place ?? null);
    const sentence = here && listSentences(words).find((span) => overlaps(span, here));
    if (sentence) select(formatSpan(sentence));
  };
  const open = (event: MouseEvent) => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at],[data-place]') : null;
    if (place === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (place.dataset.at) select(place.dataset.at);
    else if (getSelection()?.isCollapsed !== false) selectSentence(place);
  };
  const move = (event: KeyboardEvent) => {
    const step = steps.get(event.key);
    if (event.key === 's' && event.target instanceof HTMLElement) selectSentence(event.target);
    if (step === undefined || container.current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focusMark(container.current, step);
  };
  return (
    <>
      <MarkSteps step={(by) => container.current && focusMark(container.current, by)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks within are links; this hears what they bubble */}
      <div className="report-text" ref={container} lang="zh-CN" onClick={open} onKeyDown={move}>
        {blocks.map((block) => (
          <TextBlock
            key={block.start}
            block={block}
            selected={selected && overlaps(selected, block) ? selected : null}
            current={block.section !== null && block.section.id === section?.id}
            base={withChanges({ at: null, section: null, evidence: null })}
          />
        ))}
      </div>
    </>
  );
}

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ['n', 1],
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['p', -1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

function MarkSteps({ step }: { readonly step: (by: 1 | -1) => void }) {
  const text = useText();
  return (
    <div className="mark-steps">
      <Button size="small" onClick={() => step(-1)}>
        ↑ {text('上一处', 'Previous mark')} <kbd>p</kbd>
      </Button>
      <Button size="small" onClick={() => step(1)}>
        ↓ {text('下一处', 'Next mark')} <kbd>n</kbd>
      </Button>
      <span className="quiet">
        {text(
          '回车看据此的事实，s 选整句；底色越深，引用越多',
          'Enter: what rests on it; s: the sentence; deeper: more quotes',
        )}
      </span>
    </div>
  );
}

const TextBlock = memo(function TextBlock({
  block,
  selected,
  current,
  base,
}: {
  readonly block: Block;
  readonly selected: Span | null;
  readonly current: boolean;
  readonly base: string;
}) {
  const runs = block.segments.map((segment) => (
    <Run key={segment.start} segment={segment} selected={selected} base={base} />
  ));
  const shared = { id: block.section?.id, className: current ? 'current-section' : undefined };
  if (block.headingLevel === 1) return <h2 {...shared}>{runs}</h2>;
  if (block.headingLevel === 2) return <h3 {...shared}>{runs}</h3>;
  return (
    <p {...shared} data-indent={block.indent}>
      {runs}
    </p>
  );
});

function Run({
  segment,
  selected,
  base,
}: {
  readonly segment: Segment;
  readonly selected: Span | null;
  readonly base: string;
}) {
  const { depth, open, heading, words } = segment;
  const on = selected !== null && overlaps(selected, segment);
  const classes = [
    ...(depth > 0 ? ['mark', `mark-${Math.min(depth, 3)}`] : []),
    ...(on ? ['mark-on'] : []),
    ...(open ? ['mark-open'] : []),
    ...(heading ? ['mark-heading'] : []),
  ].join(' ');
  const at = formatSpan(segment);
  if (depth === 0)
    return (
      <span className={classes} data-place={at}>
        {words}
      </span>
    );
  return (
    <a
      className={classes}
      href={`${base === '?' ? '?' : `${base}&`}at=${at}`}
      data-at={at}
      data-depth={depth}
      tabIndex={-1}
      aria-current={on ? 'true' : undefined}
    >
      {words}
    </a>
  );
}

/** Focuses the mark `by` steps from the one that has or last had the focus, else from the selected one, else from the top of the view. */
function focusMark(container: HTMLElement, by: 1 | -1): void {
  const marks = [...container.querySelectorAll<HTMLElement>('a[data-at]')];
  const active = document.activeElement;
  const from = marks.findIndex((mark) => mark === active || mark.dataset.last === 'true');
  const selected = marks.findIndex((mark) => mark.ariaCurrent === 'true');
  const inView = marks.findIndex((mark) => mark.getBoundingClientRect().top > 120);
  const index = from >= 0 ? from + by : selected >= 0 ? selected + by : inView;
  const next = marks[Math.min(Math.max(index, 0), marks.length - 1)];
  for (const mark of marks) delete mark.dataset.last;
  if (next === undefined) return;
  next.dataset.last = 'true';
  next.focus();
}

/** Brings what the address names into view, once for each address, and lets Tab reach one mark. */
function useScrollTo(
  container: { readonly current: HTMLDivElement | null },
  { selected, section }: { readonly selected: Span | null; readonly section: SectionSpan | null },
): void {
  const at = selected === null ? null : formatSpan(selected);
  const sectionId = section?.id ?? null;
  useEffect(() => {
    const root = container.current;
    if (root === null) return;
    const marks = [...root.querySelectorAll<HTMLElement>('a[data-at]')];
    const target = at !== null ? findPlace(root, at) : sectionId !== null ? document.getElementById(sectionId) : null;
    for (const mark of marks) mark.tabIndex = -1;
    const tabbable = target instanceof HTMLElement && target.dataset.at ? target : marks[0];
    if (tabbable) tabbable.tabIndex = 0;
    if (target !== null && !isInView(target)) target.scrollIntoView({ block: 'center' });
  }, [container, at, sectionId]);
}

function findPlace(root: HTMLElement, at: string): HTMLElement | null {
  const span = parseSpan(at);
  if (span === null) return null;
  const places = [...root.querySelectorAll<HTMLElement>('[data-at],[data-place]')];
  return (
    places.find((place) => {
      const here = parseSpan(place.dataset.at ?? place.dataset.place ?? null);
      return here !== null && overlaps(here, span);
    }) ?? null
  );
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 130 && bottom < window.innerHeight - 40;
}
