import { bookOf, MAIN, OFFICE, rowsOf, type Part } from "./package";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const TYPE = "application/vnd.openxmlformats-officedocument";

const ANCHOR =
  "<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";

const drawing = (content: string, links: Part["links"]): Part => ({
  content: `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor>${ANCHOR}${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  type: `${TYPE}.drawing+xml`,
  ...(links && { links }),
});

const CHART: Part = {
  content: `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>汇总!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>汇总!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>汇总!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
  type: `${TYPE}.drawingml.chart+xml`,
};

/** A column chart over two rows and a total. */
export const chartBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "汇总",
        xml: `${rowsOf([
          ["月份", "单数"],
          ["1月", 5],
          ["2月", 7],
          ["合计", "=SUM(B2:B3)→12"],
        ])}<drawing r:id="rId1"/>`,
        links: [["drawing", "../drawings/drawing1.xml"]],
      },
      { name: "说明", xml: rowsOf([["=汇总!B4→12"]]) },
    ],
    parts: {
      "xl/drawings/drawing1.xml": drawing(
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
        [["chart", "../charts/chart1.xml"]]
      ),
      "xl/charts/chart1.xml": CHART,
    },
  });

/** A pivot table on its own sheet, with the cache of what it was made from. */
export const pivotBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "源",
        xml: rowsOf([
          ["客服", "单数"],
          ["甲", 3],
          ["乙", 4],
          ["甲", 5],
        ]),
      },
      {
        name: "透视",
        xml: rowsOf([
          ["客服", "求和项:单数"],
          ["甲", 8],
          ["乙", 4],
        ]),
        links: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
      },
    ],
    behind: '<pivotCaches><pivotCache cacheId="1" r:id="rId4"/></pivotCaches>',
    links: [["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    parts: {
      "xl/pivotTables/pivotTable1.xml": {
        content: `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataOnRows="0" rowGrandTotals="0" colGrandTotals="0" dataCaption="值" createdVersion="6" updatedVersion="6"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:单数" fld="1"/></dataFields></pivotTableDefinition>`,
        type: `${TYPE}.spreadsheetml.pivotTable+xml`,
        links: [["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]],
      },
      "xl/pivotCache/pivotCacheDefinition1.xml": {
        content: `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedVersion="6" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="源"/></cacheSource><cacheFields count="2"><cacheField name="客服"><sharedItems count="2"><s v="甲"/><s v="乙"/></sharedItems></cacheField><cacheField name="单数"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="3" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>`,
        type: `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`,
        links: [["pivotCacheRecords", "pivotCacheRecords1.xml"]],
      },
      "xl/pivotCache/pivotCacheRecords1.xml": {
        content: `<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="4"/></r><r><x v="0"/><n v="5"/></r></pivotCacheRecords>`,
        type: `${TYPE}.spreadsheetml.pivotCacheRecords+xml`,
      },
    },
  });

const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  )
);

/** A picture, and hyperlinks outside and inside. */
export const drawingBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "图",
        xml: `${rowsOf([
          ["链接", "内部"],
          [1, 2],
        ])}<hyperlinks><hyperlink ref="A1" r:id="rId2"/><hyperlink ref="B1" location="图!A2" display="内部"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>`,
        links: [
          ["drawing", "../drawings/drawing1.xml"],
          ["hyperlink", "https://example.com/?a=1&amp;b=2", true],
        ],
      },
    ],
    parts: {
      "xl/drawings/drawing1.xml": drawing(
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
        [["image", "../media/image1.png"]]
      ),
      "xl/media/image1.png": { content: PIXEL },
    },
  });

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** A note, and a thread of comments with its persons. */
export const commentBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "批注",
        xml: `${rowsOf([["有批注", 2]])}<legacyDrawing r:id="rId1"/>`,
        links: [
          ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["comments", "../comments1.xml"],
          [
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "../threadedComments/threadedComment1.xml",
          ],
        ],
      },
    ],
    links: [["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"]],
    parts: {
      "xl/drawings/vmlDrawing1.vml": { content: VML },
      "xl/comments1.xml": {
        content: `<comments xmlns="${MAIN}"><authors><author>tc={AAAAAAAA-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>`,
        type: `${TYPE}.spreadsheetml.comments+xml`,
      },
      "xl/threadedComments/threadedComment1.xml": {
        content:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-11-01T08:00:00.00" personId="{BBBBBBBB-0000-0000-0000-000000000001}" id="{AAAAAAAA-0000-0000-0000-000000000001}"><text>请核对</text></threadedComment></ThreadedComments>',
        type: "application/vnd.ms-excel.threadedcomments+xml",
      },
      "xl/persons/person.xml": {
        content:
          '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="主管" id="{BBBBBBBB-0000-0000-0000-000000000001}" userId="主管" providerId="None"/></personList>',
        type: "application/vnd.ms-excel.person+xml",
      },
    },
  });
