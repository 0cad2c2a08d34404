import { hostInfo } from "../../host/channel";
import { element } from "../dom";

export interface FramePlace {
  pane: string;
  conversation: string;
  addinId: string;
  locale: string;
  title: string;
}

/** The frame of an add-in as Excel on the web makes it: what the client needs to find its host stands in the address. */
export function addinFrame({ pane, conversation, addinId, locale, title }: FramePlace): HTMLIFrameElement {
  const info = hostInfo(locale);
  const xdmInfo = `${conversation}|${addinId}|${location.origin}`;
  const name = { baseFrameName: "addin", hostInfo: info, xdmInfo, serializerVersion: "1", flights: "[]" };
  return element("iframe", {
    title,
    name: JSON.stringify(name),
    src: `${pane}?_host_Info=${info}#&_serializer_version=1&_xdm_Info=${xdmInfo}`,
  });
}
