/** What the tests use of jsdom, which brings no types; those of a browser would stand everywhere. */
declare module 'jsdom' {
  interface Part {
    readonly localName: string;
    readonly id: string;
    readonly textContent: string | null;
    readonly outerHTML: string;
    readonly children: readonly Part[];
    readonly firstElementChild: Part | null;
    /** Of a table. */
    readonly caption?: Part | null;
    getAttribute(name: string): string | null;
    getAttributeNames(): string[];
    querySelector(selector: string): Part | null;
    querySelectorAll(selector: string): Iterable<Part> & { readonly length: number };
  }
  interface Page extends Part {
    readonly head: Part;
    readonly body: Part;
    readonly documentElement: Part;
  }
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Page };
  }
}
