using System.Collections.Immutable;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Theme;

/// <summary>Models of pages in Thai and in English, full and empty, as the pipelines would make them.</summary>
internal static class Samples
{
    public const string LongTitle =
        "ศอ.บต. ประชุมผู้บริหารและหน่วยงานที่ขึ้นตรง ติดตามผลการดำเนินงานพร้อมรับมอบนโยบายและแนวทางการขับเคลื่อนงานในอนาคต";

    private const string EnglishTitle = "SBPAC executives review progress and receive policy and guidance for the work ahead";

    public static bool IsThai(string language) => language == "th";

    public static string In(string language, string thai, string english) => IsThai(language) ? thai : english;

    public static DateView Date(string language, int day) => new($"2022-08-{day:00}", In(language, $"{day} สิงหาคม 2565", $"{day} August 2022"));

    public static Layout Layout(string language, string title, bool home = false, string? current = "/news/", string type = "website")
    {
        var root = In(language, "/", "/en/");
        var other = In(language, "en", "th");
        var site = new SiteView(
            language,
            "ltr",
            In(language, "ข่าวประชาสัมพันธ์ ศอ.บต.", "SBPAC News"),
            In(language, "ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้", "Southern Border Provinces Administrative Centre"),
            In(language, "ศอ.บต.", "SBPAC"),
            In(language, "ข่าวจากชายแดนใต้", "News from the southern border provinces"),
            root,
            root + "news/",
            root + "tags/",
            root + "provinces/",
            root + "subscribe/",
            root + "feed.xml",
            root + "rss.xml",
            root + "feed.json",
            [
                new(In(language, "หน้าแรก", "Home"), root),
                new(In(language, "ข่าวทั้งหมด", "All news"), root + "news/"),
                new(In(language, "หัวข้อข่าว", "Topics"), root + "tags/"),
                new(In(language, "เกี่ยวกับเว็บไซต์", "About"), root + "about/"),
            ],
            [
                new(In(language, "ติดต่อ", "Contact"), root + "contact/"),
                new(In(language, "การเข้าถึงเว็บไซต์", "Accessibility"), root + "accessibility/"),
                new(In(language, "นโยบายความเป็นส่วนตัว", "Privacy"), root + "privacy/"),
            ],
            null,
            false,
            ImmutableSortedDictionary<string, string>.Empty
                .Add("site.css", "/assets/site.css")
                .Add("favicon.svg", "/assets/favicon.svg")
                .Add("gallery.js", "/assets/gallery.js")
                .Add("share.js", "/assets/share.js"));
        var head = new Head(
            home ? site.Title : title,
            In(language, "เลขาธิการ ศอ.บต. เป็นประธานการประชุม", "The Secretary-General chaired the meeting."),
            "https://news.example.go.th" + root + "page/",
            [
                new("th", "https://news.example.go.th/page/"),
                new("en", "https://news.example.go.th/en/page/"),
                new("x-default", "https://news.example.go.th/page/"),
            ],
            type,
            In(language, "th_TH", "en_GB"),
            null,
            null,
            type == "article" ? "2022-08-03T00:00:00+07:00" : null,
            type == "article" ? "2022-08-05T00:00:00+07:00" : null,
            true,
            null,
            new StructuredData(null, [new Crumb(title, new Sbpac.Site.Catalog.SiteUrl(new Uri("https://news.example.go.th/"), "page/"))]));
        ImmutableArray<Link> crumbs = home
            ? []
            : [new(In(language, "หน้าแรก", "Home"), root), new(In(language, "ข่าวทั้งหมด", "All news"), root + "news/"), new(title, root + "page/")];
        return new Layout(
            site,
            head,
            crumbs,
            [new(other, "ltr", In(language, "English", "ไทย"), In(language, "/en/page/", "/page/"), null)],
            home ? root : root + current?.TrimStart('/'),
            Date(language, 5));
    }

    public static ReleaseModel Release(string language) => new(
        Layout(language, In(language, LongTitle, EnglishTitle), type: "article"),
        In(language, LongTitle, EnglishTitle),
        "press_release",
        Date(language, 3),
        Date(language, 5),
        In(
            language,
            "พลเรือตรี สมเกียรติ ผลประยูร เลขาธิการ ศอ.บต. เป็นประธานการประชุมผู้บริหารและหน่วยงานขึ้นตรง ครั้งที่ 5/2565",
            "The Secretary-General of SBPAC chaired the fifth executive meeting of 2022."),
        [new(new(In(language, "กองบริหารยุทธศาสตร์การพัฒนาจังหวัดชายแดนภาคใต้", "กองบริหารยุทธศาสตร์การพัฒนาจังหวัดชายแดนภาคใต้"), IsThai(language) ? null : "th"), [new("web", "example.go.th", "https://example.go.th/")])],
        [new(new(In(language, "ยะลา", "Yala"), null), "/provinces/yala/"), new(new(In(language, "ปัตตานี", "Pattani"), null), null)],
        Tags(language),
        IsThai(language) ? null : new TranslationView("unofficial", null, "/news/2022/08/executive-meeting/", "th", true),
        null,
        false,
        new("/photos/1.svg", new(In(language, "ผู้เข้าประชุมนั่งรอบโต๊ะรูปตัวยู", "People around a U-shaped table"), null), new(In(language, "การประชุมที่ห้องประชุมน้อมเกล้า", "การประชุมที่ห้องประชุมน้อมเกล้า"), IsThai(language) ? null : "th"), new("ศอ.บต.", IsThai(language) ? null : "th"), 1200, 800),
        LateHtml.Of(Body(language)),
        Photos(language, 4),
        [
            new("/files/report.pdf", new(In(language, "รายงานผลการดำเนินงาน", "Report on progress"), null), "PDF", "1.2 MB", 24),
            new("/files/table.xlsx", new("ตารางคะแนน ITA", IsThai(language) ? null : "th"), "XLSX", "48 KB", 0),
        ],
        [
            new(Date(language, 5), "correction", new(In(language, "แก้คะแนน ITA จาก 95.89 เป็น 95.98", "The ITA score was 95.98, not 95.89."), null)),
            new(Date(language, 3), "published", new("", null)),
        ],
        ShareLinks.Of("SBPAC", "https://news.example.go.th/"),
        new(In(language, "ศอ.บต. ได้คะแนน ITA 95.98 ระดับ AA", "SBPAC scores 95.98 in ITA"), "/news/2022/07/ita/"),
        new(In(language, "ขยายผลเมืองปูทะเลโลก", "World Crab City grows"), "/news/2022/08/crab/"),
        [.. Cards(language, 5)]);

    public static Html Body(string language) => new(In(
        language,
        """
        <p>วันนี้ (3 สิงหาคม 2565) ณ ห้องประชุมน้อมเกล้า ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้ (<strong>ศอ.บต.</strong>) พลเรือตรี สมเกียรติ ผลประยูร เลขาธิการ ศอ.บต. เป็นประธานการประชุมผู้บริหาร ผู้อำนวยการ/กอง/สถาบัน/หน่วยงานขึ้นตรง และผู้อำนวยการกลุ่มงานเพื่อติดตามและรับมอบนโยบายและแนวทางการขับเคลื่อนงาน ครั้งที่ 5/2565</p>
        <h2 id="ผลการประเมิน">ผู้ที่ปี่น้ำ ผลการประเมินคุณธรรมและความโปร่งใส</h2>
        <p>ศอ.บต. จัดอยู่ในประเภทหน่วยงานอื่นของภาครัฐ ได้รับคะแนน 95.98 คะแนน ระดับผลคะแนน AA <a href="/news/2022/07/ita/">อ่านผลการประเมิน</a> โทร. <a href="tel:+6600000000">0 0000 0000</a></p>
        <blockquote><p>น้อมนำ สืบสาน สู่การปฏิบัติ</p></blockquote>
        <ul><li>การฟื้นฟูเศรษฐกิจเมืองหาดใหญ่</li><li>การขยายผลเมืองปูทะเลโลก</li><li>ระเบียงเศรษฐกิจฮาลาล</li></ul>
        <div class="table" tabindex="0"><table><thead><tr><th>ปี</th><th>คะแนน</th><th>ระดับ</th></tr></thead><tbody><tr><td>2564</td><td>95.64</td><td>AA</td></tr><tr><td>2565</td><td>95.98</td><td>AA</td></tr></tbody></table></div>
        <hr>
        <p>ภายใต้ระบบ “1 ข้าราชการ 1 ครัวเรือนยากจน”<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup></p>
        <div class="footnotes"><hr><ol><li id="fn:1"><p>ตามหลักปรัชญาของเศรษฐกิจพอเพียง <a href="#fnref:1">↩</a></p></li></ol></div>
        """,
        """
        <p>On 3 August 2022 at SBPAC, the Secretary-General chaired the fifth executive meeting of the year, held on site and online.</p>
        <h2 id="assessment">Integrity and transparency</h2>
        <p>SBPAC scored 95.98 points, level AA, 0.34 points more than the year before. <a href="/en/news/2022/07/ita/">Read the result</a>.</p>
        <blockquote><p>Take up, carry on, put into practice.</p></blockquote>
        <ul><li>Recovery of Hat Yai</li><li>World Crab City</li></ul>
        <p>The project is called <span lang="th">“1 ข้าราชการ 1 ครัวเรือนยากจน”</span>.</p>
        """));

    public static ImmutableArray<PhotoView> Photos(string language, int count) =>
    [
        .. Enumerable.Range(1, count).Select(number => new PhotoView(
            $"/photos/{(number % 4) + 1}.svg",
            new(In(language, $"ภาพที่ {number} บรรยากาศการประชุม", $"Photo {number}: the meeting"), null),
            number % 2 == 0 ? null : new(In(language, $"บรรยากาศการประชุม ภาพที่ {number}", $"The meeting, photo {number}"), null),
            null,
            1200,
            800)),
    ];

    public static ImmutableArray<TagView> Tags(string language) =>
    [
        new(In(language, "การประชุม", "Meetings"), "/tags/meeting/", 12, null),
        new(In(language, "คุณธรรมและความโปร่งใส (ITA)", "Integrity and transparency (ITA)"), "/tags/ita/", 3, null),
        new(In(language, "เกษตรและประมง", "Agriculture and fisheries"), "/tags/agriculture/", 1226, null),
        new("หลักรัฐประศาสโนบาย", "/tags/state-policy-principles/", 1, IsThai(language) ? null : "th"),
    ];

    public static IEnumerable<Card> Cards(string language, int count, bool photos = true)
    {
        (string Thai, string English)[] titles =
        [
            (LongTitle, EnglishTitle),
            ("ศอ.บต. ได้คะแนน ITA 95.98 ระดับ AA เป็นปีที่ 2", "SBPAC scores 95.98, level AA, in ITA for the second year"),
            ("ผู้ช่วยเลขาธิการ OIC เยือนจังหวัดชายแดนภาคใต้ 29–30 มิถุนายน 2565", "OIC Assistant Secretary-General visits, 29–30 June 2022"),
            ("ขยายผลเมืองปูทะเลโลก", "World Crab City grows"),
            ("กาแฟโรบัสตาและระเบียงเศรษฐกิจฮาลาล (โคบาลชายแดนใต้)", "Robusta coffee and the halal cattle corridor"),
        ];
        for (var i = 0; i < count; i++)
        {
            var borrowed = !IsThai(language) && i == 2;
            var own = borrowed ? "th" : language;
            yield return new Card(
                $"/news/2022/08/release-{i + 1}/",
                In(own, titles[i % 5].Thai, titles[i % 5].English),
                borrowed ? "th" : null,
                Date(own, 31 - (i % 28)),
                i % 3 == 1 ? "news_story" : "press_release",
                In(own, "พลเรือตรี สมเกียรติ ผลประยูร เลขาธิการ ศอ.บต. เป็นประธานการประชุมผู้บริหารและหน่วยงานขึ้นตรง เพื่อติดตามและรับมอบนโยบาย", "The Secretary-General of SBPAC chaired the meeting of executives and units under the Centre."),
                photos && i % 4 == 1 ? new PhotoView($"/photos/{(i % 4) + 1}.svg", new("", null), null, null, 1200, 800) : null,
                i % 5 == 3);
        }
    }
}
