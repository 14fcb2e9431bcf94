import type { ComplexAttributeConverter } from "lit";

/** For a property that is a name or the thing itself: only a name can stand as an attribute. */
export const named: ComplexAttributeConverter = {
  fromAttribute: (name) => name,
  toAttribute: (value) => (typeof value === "string" ? value : null),
};
