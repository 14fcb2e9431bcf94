import { problemsOf, type CopaymentInput, type Tarifwerk } from "../engine.js";
import { roundedUp } from "../shared/scale.js";

export interface PricePoint {
  /** Exact, as the API takes it. */
  readonly price: string;
  readonly copayment: string;
}

/** As many parts as divide every round end of the axis into whole cents. */
const parts = 50;
/** Up to here the limits of the law show, whatever the own price. */
const leastEnd = 120;
/** Beyond this the axis would say nothing. */
const mostEnd = 1_000_000;

/** The co-payment by price, all else as it was entered. The last curve is kept: another price seldom needs another one. */
export class PriceCurve {
  private question = "";
  private points: readonly PricePoint[] = [];

  /** Nothing where the price makes no difference. */
  of(input: CopaymentInput, tarifwerk: Tarifwerk): readonly PricePoint[] {
    const own = Number(input.price ?? 0);
    if (!(own > 0) || own > mostEnd) return [];
    const end = roundedUp(Math.max(own * 1.5, leastEnd), 4);
    const question = JSON.stringify({ ...input, price: end });
    if (question !== this.question) this.points = pointsUpTo(end, input, tarifwerk);
    this.question = question;
    return this.points;
  }
}

function pointsUpTo(end: number, input: CopaymentInput, tarifwerk: Tarifwerk): readonly PricePoint[] {
  const step = Math.round((end * 100) / parts);
  try {
    const points = Array.from({ length: parts + 1 }, (_, index): PricePoint => {
      const price = ((index * step) / 100).toFixed(2);
      return { price, copayment: tarifwerk.copayment({ ...input, price }, { steps: false }).copayment };
    });
    const [, first] = points;
    return points.slice(1).every(({ copayment }) => copayment === first?.copayment) ? [] : points;
  } catch (error) {
    // Another price may be one that the input does not allow.
    if (problemsOf(error) === undefined) throw error;
    return [];
  }
}
