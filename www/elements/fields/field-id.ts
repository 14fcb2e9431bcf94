/** The id of the control that gives the value at a path. Parts of a path may be names that visitors gave, and lists of ids
 *  are parted by spaces. */
export function fieldId(path: string): string {
  return `field${path.replaceAll("/", "-").replaceAll(/\s/g, "_")}`;
}
