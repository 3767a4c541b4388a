import type { LitElement, ReactiveController } from "lit";
/**
 * Knows which slide of a scroll-snap track is in view, and moves to another. The track is a native scroller: wheel, touch
 * and scroll bar work by themselves; this adds buttons and arrow keys.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export declare class CarouselController implements ReactiveController {
    #private;
    /** The index of the slide in view. */
    current: number;
    constructor(host: LitElement);
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Moves by a number of slides; to nowhere at the ends. */
    move(by: number): void;
    /** For `keydown` on the track: the arrow that points to the next slide goes there. */
    readonly onKeydown: (event: KeyboardEvent) => void;
}
