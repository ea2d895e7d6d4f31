import { defineDetector } from "./detector.ts";
import { mediaLinks } from "./lib/media-url.ts";
import { MARK } from "./marks.ts";

const PICTURE =
  /\/media\b|\/photos?\b|\/images?\b|\.(?:jpe?g|png|gif|heic|heif|webp|tiff?|bmp|mp4|mov|3gp)\b/;

/** Links to pictures that people sent: full-face photographs and comparable images (45 CFR 164.514(b)(2)(i)(Q)). */
export const photoLink = defineDetector({
  id: "photo-link",
  type: "PHOTO",
  reads: "words",
  needs: { marks: MARK.slash },
  source: "CTM API: /messages/{id}/media; carriers' and storage hosts",
  examples: {
    match: ["https://app.calltrackingmetrics.com/api/v1/accounts/1/messages/2/media/0.jpg", "https://api.twilio.com/2010/Messages/MM1/Media/ME2"],
    noMatch: ["https://clinic.example/logo.png", "https://www.calltrackingmetrics.com/pricing"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    for (const { start, end, path } of mediaLinks(text))
      if (PICTURE.test(path)) yield { start, end, score: 0.95, because: ["link:photo"] };
  },
});
