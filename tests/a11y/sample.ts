/**
 * A report with every kind of block a reader can meet, in our own words:
 * sections, run-in headings, an article of a law's kind, a table, a list, a
 * link, an image, a note, fields and an attachment.
 */
export const SAMPLE = `
  <h1>关于推进政务服务的工作报告</h1>
  <p>各区人民政府，市政府各部门：</p>
  <p>现将有关情况报告如下。</p>
  <p>一、总体要求</p>
  <p>（一）坚持依法行政。全面推进<strong>严格规范公正文明</strong>执法，干部要学习后面的内容。</p>
  <p>（二）推进政务公开。发展情况见<a href="https://example.org/">统计公报</a>。</p>
  <p>二、主要任务</p>
  <p>1．健全制度。完善重大行政决策程序。</p>
  <p>2．改进服务。压减办理时间，优化营商环境。</p>
  <table>
    <caption>表1 办理情况</caption>
    <tr><th>项目</th><th>上年</th><th>本年</th></tr>
    <tr><td>行政复议</td><td>12</td><td>15</td></tr>
    <tr><td>政务服务</td><td>340</td><td>512</td></tr>
  </table>
  <ul><li>线上办理，一次办成。</li><li>线下窗口，随到随办。</li></ul>
  <p>三、保障措施</p>
  <p>各部门要制定计划，按时完成。</p>
  <p>附件：1．任务分工表</p>
  <p>示范市人民政府</p>
  <p>2026年1月15日</p>
`;
