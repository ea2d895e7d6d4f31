import type { Sample } from "../sample.ts";
import { mayBeOfOne } from "./classes.ts";
import { featuresAt, MOST_FEATURES, outlineOf } from "./features.ts";
import { KINDS, SCALE } from "./scale.ts";

/** For each word the chances of the kinds but `none`, `KINDS - 1` of them, one word behind the other; and its class. */
export interface Chances {
  readonly chances: Float32Array;
  readonly classes: Uint8Array;
}

/** The chances of all words of a sample by some weights (`WEIGHTS` of them). Time is linear. */
export function chancesBy(weights: Int8Array, sample: Sample): Chances {
  const outline = outlineOf(sample);
  const { length, classes } = outline;
  const chances = new Float32Array(length * (KINDS - 1));
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < length; i++) {
    if (!mayBeOfOne(classes, i)) continue;
    const count = featuresAt(outline, i, features);
    let [none, place, number, day] = [0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const at = (features[k] ?? 0) * KINDS;
      none += weights[at] ?? 0;
      place += weights[at + 1] ?? 0;
      number += weights[at + 2] ?? 0;
      day += weights[at + 3] ?? 0;
    }
    const most = Math.max(none, place, number, day);
    const odds = (sum: number) => Math.exp((sum - most) / SCALE);
    const all = odds(none) + odds(place) + odds(number) + odds(day);
    chances[3 * i] = odds(place) / all;
    chances[3 * i + 1] = odds(number) / all;
    chances[3 * i + 2] = odds(day) / all;
  }
  return { chances, classes };
}
