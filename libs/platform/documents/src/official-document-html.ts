import type { Block, OfficialDocument, Signature } from './official-document.js';

/** A page that needs nothing else and may run nothing. The same document gives the same bytes. */
export function officialDocumentHtml(document: OfficialDocument): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${document.type} ${document.subject}`)}</title>
<style>${style}</style>
</head>
<body>
${head(document)}
<h1>${escaped(document.type)}</h1>
<p class="subject">${escaped(document.subject)}</p>
${document.addressee === undefined ? '' : `<p class="addressee">Kính gửi: ${escaped(document.addressee)}</p>\n`}${document.body.map(block).join('\n')}
${foot(document)}
</body>
</html>
`;
}

function head({ issuer, number, placeAndDate }: OfficialDocument): string {
  return `<table class="head"><tr><td>${issuer.parent === undefined ? '' : `<p>${escaped(issuer.parent.toLocaleUpperCase('vi'))}</p>`}<p class="ruled"><b>${escaped(issuer.name.toLocaleUpperCase('vi'))}</b></p>${number === undefined ? '' : `<p class="number">${escaped(number)}</p>`}</td>
<td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p class="motto"><b>Độc lập - Tự do - Hạnh phúc</b></p><p class="date">${escaped(placeAndDate)}</p></td></tr></table>`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h2>${escaped(one.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(one.text)}</p>`;
    case 'table':
      return `<table class="list"><thead><tr>${one.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>${one.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
  }
}

function foot({ recipients, signatures }: OfficialDocument): string {
  const list =
    recipients.length === 0
      ? ''
      : `<td class="recipients"><p><b><i>Nơi nhận:</i></b></p>${recipients.map((line) => `<p>${escaped(line)}</p>`).join('')}</td>`;
  return `<table class="foot"><tr>${list}${signatures.map(signature).join('')}</tr></table>`;
}

const signature = ({ capacity, name }: Signature): string =>
  `<td class="signature">${capacity.map((line) => `<p><b>${escaped(line)}</b></p>`).join('')}<p class="name"><b>${escaped(name)}</b></p></td>`;

const signs = new Map(Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }));

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs.get(sign)!);

const style = `
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@page{@top-center{content:counter(page);font:13pt "Times New Roman",serif}}
@page :first{@top-center{content:none}}
body{max-width:165mm;margin:20mm auto;padding:0 5mm;font:13.5pt/1.4 "Times New Roman",Tinos,"Liberation Serif",serif;color:#000;background:#fff;overflow-wrap:break-word}
@media print{body{margin:0;padding:0;max-width:none}}
p{margin:6pt 0;text-indent:10mm;text-align:justify;white-space:pre-line}
h1{margin:18pt 0 0;font-size:14pt;text-align:center}
h2{margin:12pt 0 6pt;font-size:13.5pt}
table{width:100%;border-collapse:collapse}
.head td:last-child{width:58%;white-space:nowrap}.foot td{width:50%}.head td,.foot td{vertical-align:top;text-align:center}
.head p,.foot p,.subject,.addressee{margin:0;text-indent:0;text-align:center}
.head p{font-size:12.5pt}.head .motto{font-size:13.5pt}.head .motto::after,.ruled::after,.subject::after{content:"";display:block;width:40%;margin:2pt auto 0;border-top:.8pt solid}
.head .motto::after{width:75%}
.head .date{margin-top:6pt;font-size:13.5pt;font-style:italic}.head .number{margin-top:6pt;font-size:13pt}
.subject{font-weight:bold}.addressee{margin:12pt 0}
.list{margin:6pt 0;font-size:12pt}.list th,.list td{padding:3pt 4pt;border:.8pt solid;text-align:left;vertical-align:top}.list td:first-child{text-align:center}
.foot{margin-top:18pt;break-inside:avoid}
.foot .recipients,.foot .recipients p{font-size:11pt;text-align:left}
.foot .name{margin-top:26mm}
`;
