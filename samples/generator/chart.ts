import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const drawingXml = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

function chartXml(sheet: string): string {
  const axis = (id: number, cross: number, kind: "cat" | "val", pos: string): string =>
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${pos}"/><c:crossAx val="${cross}"/></c:${kind}Ax>`;
  return `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>每月退款金额</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${sheet}!$C$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>${sheet}!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${sheet}!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart>${axis(111, 112, "cat", "b")}${axis(112, 111, "val", "l")}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function rels(id: string, type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/></Relationships>`;
}

/**
 * Adds a column chart to a sheet that has no drawing yet (exceljs writes none), and packs the parts again with one
 * fixed local time stamp (what a zip stores), so that the same input gives the same bytes.
 */
export function withChart(bytes: Uint8Array, part: string, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = part.split("/").pop()!;
  const xml = strFromU8(parts[part]!);
  const withRel = xml.includes("xmlns:r=") ? xml : xml.replace("<worksheet ", `<worksheet xmlns:r="${REL}" `);
  parts[part] = strToU8(withRel.replace("</worksheet>", `<drawing r:id="rId1"/></worksheet>`));
  parts[`xl/worksheets/_rels/${name}.rels`] = strToU8(rels("rId1", "drawing", "../drawings/drawing1.xml"));
  parts["xl/drawings/drawing1.xml"] = strToU8(drawingXml);
  parts["xl/drawings/_rels/drawing1.xml.rels"] = strToU8(rels("rId1", "chart", "../charts/chart1.xml"));
  parts["xl/charts/chart1.xml"] = strToU8(chartXml(sheet));
  const types = strFromU8(parts["[Content_Types].xml"]!);
  parts["[Content_Types].xml"] = strToU8(
    types.replace(
      "</Types>",
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${DRAWING}"/><Override PartName="/xl/charts/chart1.xml" ContentType="${CHART}"/></Types>`
    )
  );
  return zipSync(parts, { mtime: new Date(1980, 0, 2), level: 9 });
}
