import { ctmCatalogue } from "./ctm-fields.ts";
import { covers, parseMessage, placeholdersInMarks, placeholdersOf } from "./message.ts";
import { didYouMean } from "./nearest.ts";
import { PRESETS } from "./presets/index.ts";
import type { DestinationFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";

/** What is wrong with a message beside the destination's preset and allow list. */
export function messageMisfits(
  path: SettingPath,
  { preset, message, allow }: Partial<DestinationFile>,
): Misfit[] {
  if (message === undefined) return [];
  const misfit = (fault: string): Misfit[] => [{ path, message: fault }];
  if (preset !== undefined && PRESETS.find(({ id }) => id === preset)?.takesMessage !== true)
    return misfit(`has no use with preset ${preset}; take it out, or take ${TAKERS.join(" or ")}`);
  const parsed = parseMessage(message);
  if (parsed === null) return [];
  const inMarks = placeholdersInMarks(parsed).flatMap((placeholder) =>
    misfit(
      `has {${placeholder}} between < and >, where its value would become part of a link or mention; put it outside, or write &lt; for the sign`,
    ),
  );
  if (allow === undefined) return inMarks;
  const paths = allow.map((entry) => (typeof entry === "string" ? entry : entry.path));
  const spellings = paths.flatMap((each) => [each, ...ctmCatalogue.aliasesOf(each)]);
  const unlisted = placeholdersOf(parsed)
    .filter((placeholder) => !spellings.some((allowed) => covers(allowed, placeholder)))
    .flatMap((placeholder) =>
      misfit(
        `names {${placeholder}}, which allow does not list${didYouMean(placeholder, paths)}; add it to allow, or take it out`,
      ),
    );
  return [...inMarks, ...unlisted];
}

const TAKERS = PRESETS.filter(({ takesMessage }) => takesMessage).map(({ id }) => id);
