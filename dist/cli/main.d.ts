/**
 * The command.
 *
 * @param args What stands after its name.
 * @returns The exit code.
 */
export declare function main(args: readonly string[]): Promise<number>;
