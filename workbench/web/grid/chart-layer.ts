import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { Workbook } from "../../model/workbook";
import { chartPicture } from "./chart-picture";
import { HEADERS } from "./snapshot";

const PIXELS_PER_POINT = 4 / 3;
/** The part of the grid that scrolls, as Univer calls it. */
const MAIN = "viewMain";
/** Frames to wait until the grid has its canvas. */
const PATIENCE = 240;

/** The charts of the sheet in front as pictures over the cells; they scroll with them. */
export class ChartLayer {
  private readonly root = document.createElement("div");
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly container: HTMLElement,
    private readonly injector: Injector,
    private readonly unit: string,
    private readonly workbook: Workbook
  ) {
    this.root.className = "charts";
    container.append(this.root);
    this.stops.push(
      workbook.onChange(() => this.draw()),
      workbook.onSelection(() => this.draw())
    );
    const resize = new ResizeObserver(() => this.draw());
    resize.observe(container);
    this.stops.push(() => resize.disconnect());
    this.begin(PATIENCE);
  }

  close(): void {
    this.stops.forEach((stop) => stop());
    this.root.remove();
  }

  private begin(patience: number): void {
    if (!this.root.isConnected || patience === 0) return;
    const viewport = this.viewport();
    if (!viewport) return void requestAnimationFrame(() => this.begin(patience - 1));
    const scrolled = viewport.onScrollAfter$.subscribeEvent(() => this.place());
    this.stops.push(() => scrolled.unsubscribe());
    this.draw();
  }

  private viewport() {
    return this.render()?.scene.getViewport(MAIN);
  }

  private render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.unit);
  }

  /** Pictures of the charts as the cells are now. */
  private draw(): void {
    const { data, activeSheet } = this.workbook;
    const key = activeSheet.charts.length === 0 ? "" : activeSheet.id;
    if (key === "" && this.root.childElementCount === 0) return;
    this.root.replaceChildren(
      ...activeSheet.charts.map((chart) => {
        const frame = document.createElement("div");
        frame.setAttribute("role", "img");
        frame.setAttribute("aria-label", chart.title === "" ? chart.name : chart.title);
        const { left, top, width, height } = chart.place;
        const size = { left, top, width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
        frame.innerHTML = chartPicture(data, chart, size);
        return frame;
      })
    );
    this.place();
  }

  private place(): void {
    const canvas = this.render()?.engine.getCanvasElement?.();
    const viewport = this.viewport();
    if (!canvas || !viewport) return;
    const [outer, inner] = [this.container.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const [head, side] = [HEADERS.columnHeader.height, HEADERS.rowHeader.width];
    Object.assign(this.root.style, {
      left: `${inner.left - outer.left + side}px`,
      top: `${inner.top - outer.top + head}px`,
      width: `${inner.width - side}px`,
      height: `${inner.height - head}px`,
    });
    this.workbook.activeSheet.charts.forEach(({ place }, i) => {
      const frame = this.root.children[i];
      if (!(frame instanceof HTMLElement)) return;
      const x = place.left * PIXELS_PER_POINT - viewport.viewportScrollX;
      const y = place.top * PIXELS_PER_POINT - viewport.viewportScrollY;
      frame.style.transform = `translate(${x}px, ${y}px)`;
    });
  }
}
