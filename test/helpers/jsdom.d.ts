declare module 'jsdom' {
  /** As much of it as Mermaid needs. */
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: object };
  }
}
