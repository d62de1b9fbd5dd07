import type { ContentBuilder } from './ContentBuilder.js';

const context = 32;
const numerals = '一二三四五六七八九';

interface Written {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a report as it is written: headings, sentences, and where each stands. All characters are of one UTF-16 unit each. */
export class ReportText {
  private readonly builder: ContentBuilder;
  private readonly parts: readonly string[];
  private readonly sentencesAPart: number;
  private readonly sections: Array<Written & { readonly title: string }> = [];
  private readonly passages: Array<Written & { readonly section: number }> = [];
  private text = '';

  constructor(
    builder: ContentBuilder,
    { parts, measures }: { readonly parts: readonly string[]; readonly measures: number },
  ) {
    this.builder = builder;
    this.parts = parts;
    this.sentencesAPart = Math.ceil(measures / parts.length);
  }

  /** Writes a sentence, with the heading before it where a part begins; returns the id of its passage. */
  addSentence(sentence: string): string {
    if (this.passages.length % this.sentencesAPart === 0) this.addHeading();
    const start = this.text.length;
    this.text += sentence;
    const name = `${start}-${this.text.length}`;
    this.passages.push({ name, start, end: this.text.length, section: this.sections.length - 1 });
    return this.idOf('passage', name);
  }

  toString(): string {
    return this.text;
  }

  /** Adds sections and passages with their places in the document. */
  finish(document: string): void {
    for (const [index, { name, start, title }] of this.sections.entries()) {
      const marker = `${numerals[index] ?? index}、`;
      const end = this.sections[index + 1]?.start ?? this.text.length;
      this.builder.node('Section', name, {
        label: `${marker}${title}`,
        path: numerals[index] ?? name,
        marker,
        title,
        level: 1,
        start,
        end,
        text: this.text.slice(start, end),
      });
      this.builder.link('IN_DOCUMENT', this.idOf('section', name), document);
    }
    for (const { name, start, end, section } of this.passages) {
      const quote = this.text.slice(start, end);
      const around = {
        prefix: this.text.slice(Math.max(0, start - context), start),
        suffix: this.text.slice(end, end + context),
      };
      const id = this.builder.node('Passage', name, { label: quote, quote, start, end, ...around });
      this.builder.link('IN_DOCUMENT', id, document);
      this.builder.link('IN_SECTION', id, this.idOf('section', this.sections[section]?.name ?? ''));
    }
  }

  private addHeading(): void {
    const title = this.parts[this.sections.length % this.parts.length] ?? '';
    const start = this.text.length;
    this.text += `${numerals[this.sections.length] ?? ''}、${title}\n`;
    this.sections.push({ name: String(this.sections.length + 1), start, end: this.text.length, title });
  }

  private idOf(word: string, name: string): string {
    return `${word}:${this.builder.space}/${name}`;
  }
}
