/**
 * A visitor's plan: the ids of screenings, on this device and nowhere else. Where the browser keeps nothing for this site it
 * lives as long as the page.
 */
export declare class Plan {
    #private;
    readonly ids: Set<string>;
    /** What a visitor is told who has changed it. */
    note: string;
    /** Looks what is kept for a programme. */
    open(programme: string): void;
    /**
     * Puts a screening in, or takes it out.
     *
     * @returns Whether it will be so the next time.
     */
    toggle(id: string): boolean;
    /** @returns Whether it will be there the next time. */
    keep(): boolean;
}
