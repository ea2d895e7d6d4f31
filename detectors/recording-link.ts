import { defineDetector } from "./detector.ts";
import { mediaLinks } from "./lib/media-url.ts";
import { MARK } from "./marks.ts";

const VOICE = /\/recordings?\b|\/audio\b|voicemail|\.(?:mp3|wav|m4a|ogg|opus|flac)\b|transcription/;

/** Links to a recorded voice or its transcript. A voice is a biometric identifier (45 CFR 164.514(b)(2)(i)(P)). */
export const recordingLink = defineDetector({
  id: "recording-link",
  type: "BIOMETRIC",
  reads: "words",
  needs: { marks: MARK.slash },
  source: "CTM API: /calls/{sid}/recording and transcription.json; carriers' and storage hosts",
  examples: {
    match: ["https://app.calltrackingmetrics.com/api/v1/accounts/1/calls/CA7/recording", "/api/v1/accounts/1/calls/2/transcription.json", "https://bucket.s3.amazonaws.com/x/call.mp3", "4321https://bucket.s3.amazonaws.com/x/call.mp3"],
    noMatch: ["https://www.calltrackingmetrics.com/pricing", "https://clinic.example/recording", "/recordings"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    for (const { start, end, path } of mediaLinks(text))
      if (VOICE.test(path)) yield { start, end, score: 0.95, because: ["link:recording"] };
  },
});
