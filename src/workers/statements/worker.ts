import type { AskMessage } from "./messages";
import { serve } from "./serve";

/** Only workers have it: it reads without waiting. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

const reader = new FileReaderSync();

addEventListener("message", ({ data }: MessageEvent<AskMessage>) =>
  serve(
    data,
    () => performance.now(),
    (file, from, length) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, from + length))),
    (message) => postMessage(message)
  )
);
