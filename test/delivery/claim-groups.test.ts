import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByRoom } from "../../src/delivery/claim-groups.ts";

const rooms = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: -1, max: 100 }));

test("each destination with room is claimed for once, within its room and for at least half of it", () => {
  fc.assert(
    fc.property(rooms, (drawn) => {
      const room = new Map(Object.entries(drawn));
      fc.pre(room.size > 0);
      const groups = groupByRoom(room);
      for (const [id, free] of room) {
        const limits = groups.filter(({ busy }) => !busy.includes(id)).map(({ limit }) => limit);
        expect(limits).toHaveLength(free < 1 ? 0 : 1);
        for (const limit of limits) {
          expect(limit).toBeLessThanOrEqual(free);
          expect(limit).toBeGreaterThan(free / 2);
        }
      }
    }),
  );
});

test("without any destination it still looks for what earlier ones left", () => {
  expect(groupByRoom(new Map())).toEqual([{ limit: 1, busy: [] }]);
});
