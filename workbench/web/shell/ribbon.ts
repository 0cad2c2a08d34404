import type { AddinManifest, RibbonButton } from "../addin/manifest";
import { element } from "../dom";
import { text, type Locale } from "../texts";

function buttonOf(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const picture = element("img", { src: button.icon, alt: "", width: "32", height: "32" });
  return element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      title: button.tip,
      "data-command": button.id,
      click: () => press(button),
    },
    picture,
    element("span", {}, button.label)
  );
}

/** The add-in's own tab, drawn from its manifest as Excel would. */
export function ribbon(
  manifest: AddinManifest,
  locale: Locale,
  press: (button: RibbonButton) => void
): HTMLElement {
  const groups = manifest.groups.map((group) =>
    element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      element("div", { class: "ribbon-buttons" }, ...group.buttons.map((button) => buttonOf(button, press))),
      element("div", { class: "ribbon-label", "aria-hidden": "true" }, group.label)
    )
  );
  return element(
    "nav",
    { class: "ribbon", "aria-label": text("ribbon", locale) },
    element("div", { class: "ribbon-tab" }, manifest.tab),
    element("div", { class: "ribbon-groups" }, ...groups)
  );
}
