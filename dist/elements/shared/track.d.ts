/** A row of slides, each as wide as the row, in a native scroller: wheel, touch, arrow keys and scroll bar work by themselves. */
/** Brings a slide to the front. In a row that reads from the right, distances are negative. */
export declare function slideTo(track: Element, index: number, behavior?: ScrollBehavior): void;
/** Which slide is at the front. */
export declare const slideOf: ({ scrollLeft, clientWidth }: Element) => number;
