using System.Collections.Immutable;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;
using static Sbpac.Site.Tests.Theme.Samples;

namespace Sbpac.Site.Tests.Theme;

/// <summary>Models of home, lists and archives.</summary>
internal static class ListSamples
{
    public static HomeModel Home(string language) => new(
        Layout(language, "", home: true),
        Cards(language, 1).First(),
        [.. Cards(language, 7).Skip(1)],
        Samples.Tags(language),
        Provinces(language),
        [new(In(language, LongTitle, "SBPAC executives review progress"), "/news/2022/08/release-1/", Date(language, 5), new(In(language, "แก้คะแนน ITA จาก 95.89 เป็น 95.98", "The ITA score was 95.98, not 95.89."), null))]);

    public static NewsModel News(string language) => new(
        Layout(language, In(language, "ข่าวทั้งหมด", "All news")),
        1226,
        [.. Cards(language, 20)],
        Pager(),
        [new(In(language, "2565", "2022"), "/news/2022/", 800, false), new(In(language, "2564", "2021"), "/news/2021/", 425, false), new(In(language, "2563", "2020"), null, 0, false)]);

    public static Pager Pager() => new(
        3,
        62,
        "/news/page/2/",
        "/news/page/4/",
        [new("1", "/news/", false), null, new("2", "/news/page/2/", false), new("3", "/news/page/3/", true), new("4", "/news/page/4/", false), null, new("62", "/news/page/62/", false)]);

    public static YearModel Year(string language) => new(
        Layout(language, In(language, "ข่าว 2565", "News, 2022")),
        In(language, "2565", "2022"),
        40,
        [.. Enumerable.Range(1, 12).Select(month => new PeriodView(In(language, Months(month), $"Month {month}"), month is 7 or 8 ? $"/news/2022/{month:00}/" : null, month is 7 or 8 ? 20 : 0, false))],
        [new(In(language, "2565", "2022"), "/news/2022/", 800, true), new(In(language, "2564", "2021"), "/news/2021/", 425, false)],
        Elsewhere(language),
        [new("m8", new("2022-08", In(language, "สิงหาคม 2565", "August 2022")), "/news/2022/08/", [.. Cards(language, 4, photos: false)])]);

    public static MonthModel Month(string language) => new(
        Layout(language, In(language, "สิงหาคม 2565", "August 2022")),
        In(language, "สิงหาคม 2565", "August 2022"),
        7,
        Calendar(language),
        [
            new("d31", Date(language, 31), null, [.. Cards(language, 2)]),
            new("d3", Date(language, 3), null, [.. Cards(language, 1)]),
        ],
        new(In(language, "กรกฎาคม 2565", "July 2022"), "/news/2022/07/"),
        null,
        new(In(language, "2565", "2022"), "/news/2022/"),
        Elsewhere(language));

    public static TagIndexModel Tags(string language, int copies = 4) => new(
        Layout(language, In(language, "หัวข้อข่าว", "Topics"), current: "/tags/"),
        [.. Enumerable.Repeat(Samples.Tags(language), copies).SelectMany(tags => tags)]);

    public static TagModel Tag(string language) => new(
        Layout(language, In(language, "การประชุม", "Meetings"), current: "/tags/"), Samples.Tags(language)[0], [.. Cards(language, 3)], new(1, 1, null, null, [new("1", "/tags/meeting/", true)]), "/tags/meeting/feed.xml");

    public static ImmutableArray<TagView> Provinces(string language) =>
        [new(In(language, "ปัตตานี", "Pattani"), "/provinces/pattani/", 4, null), new("เบตง", "/provinces/betong/", 1, IsThai(language) ? null : "th")];

    public static ProvinceIndexModel ProvinceIndex(string language) =>
        new(Layout(language, In(language, "ข่าวรายจังหวัด", "News by province"), current: "/provinces/"), Provinces(language));

    public static ProvinceModel Province(string language) => new(
        Layout(language, In(language, "ปัตตานี", "Pattani"), current: "/provinces/"), Provinces(language)[0], [.. Cards(language, 3)], Pager());

    public static SubscribeModel Subscribe(string language) => new(
        Layout(language, In(language, "ติดตามข่าว", "Follow the news"), current: "/subscribe/"),
        [.. Samples.Tags(language).Select(tag => new FeedView(new(tag.Name, tag.Language), tag.Url + "feed.xml"))]);

    public static PlainModel Plain(string language) =>
        new(Layout(language, In(language, "เกี่ยวกับเว็บไซต์", "About"), current: "/about/"), In(language, "เกี่ยวกับเว็บไซต์", "About"), LateHtml.Of(Body(language)));

    public static NotFoundModel NotFound(string language)
    {
        var layout = Layout(language, In(language, "ไม่พบหน้าที่ต้องการ", "Page not found"), current: null);
        return new(
            layout with { Breadcrumbs = [], LastUpdated = null, Head = layout.Head with { Canonical = null, Alternates = [], Index = false } },
            [.. Cards(language, 3)]);
    }

    public static RedirectModel Redirect(string language) =>
        new(language, In(language, LongTitle, "SBPAC executives"), "/news/2022/08/executive-meeting/", "https://news.example.go.th/news/2022/08/executive-meeting/");

    private static ImmutableArray<ElsewhereView> Elsewhere(string language) =>
        IsThai(language) ? [] : [new("th", 33, "Thai", "/news/2022/08/")];

    private static string Months(int month) =>
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".Split(' ')[month - 1];

    private static CalendarView Calendar(string language) => new(
        [.. (IsThai(language) ? "อา. จ. อ. พ. พฤ. ศ. ส." : "Sun Mon Tue Wed Thu Fri Sat").Split(' ').Select(day => new WeekdayView(day, day))],
        [
            .. Enumerable.Range(0, 5).Select(week => ImmutableArray.CreateRange(Enumerable.Range(0, 7).Select(column =>
            {
                var day = (week * 7) + column;
                return day is < 1 or > 31 ? null : new CalendarDay($"{day}", Date(language, day), day is 3 or 31 ? day % 4 : 0, day is 3 or 31 ? $"#d{day}" : null);
            }))),
        ]);
}
