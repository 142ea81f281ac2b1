using Sbpac.Site.Pages;
using Sbpac.Site.Text;
using static Sbpac.Site.Tests.Theme.Samples;

namespace Sbpac.Site.Tests.Theme;

/// <summary>Every kind of page, full, empty and extreme.</summary>
internal static class SamplePages
{
    /// <summary>The template of a sample: its name up to the first <c>+</c>.</summary>
    public static string Template(string name) => name.Split('+')[0];

    /// <summary>The models by name.</summary>
    public static Dictionary<string, object> Of(string language)
    {
        var home = ListSamples.Home(language);
        var release = Release(language);
        return new()
        {
            ["home"] = home,
            ["home+empty"] = home with { Lead = null, Latest = [], Topics = [], Provinces = [], Corrections = [] },
            ["home+one"] = home with { Latest = [], Topics = [], Provinces = [], Corrections = [] },
            ["home+notice"] = home with
            {
                Lead = home.Lead! with { Photo = Photos(language, 1)[0] },
                Layout = home.Layout with
                {
                    Site = home.Layout.Site with
                    {
                        Notice = new(In(language, "ประกาศเตือนอุทกภัย", "Flood warning"), "/notice/"),
                        Mourning = true,
                    },
                },
            },
            ["news"] = ListSamples.News(language),
            ["news+empty"] = ListSamples.News(language) with { Cards = [], Years = [], Total = 0, Pager = new(1, 1, null, null, []) },
            ["year"] = ListSamples.Year(language),
            ["month"] = ListSamples.Month(language),
            ["tags"] = ListSamples.Tags(language),
            ["tags+empty"] = ListSamples.Tags(language, copies: 0),
            ["tag"] = ListSamples.Tag(language),
            ["provinces"] = ListSamples.ProvinceIndex(language),
            ["province"] = ListSamples.Province(language),
            ["subscribe"] = ListSamples.Subscribe(language),
            ["subscribe+empty"] = ListSamples.Subscribe(language) with { Topics = [] },
            ["page"] = ListSamples.Plain(language),
            ["not-found"] = ListSamples.NotFound(language),
            ["redirect"] = ListSamples.Redirect(language),
            ["release"] = release,
            ["release+plain"] = Bare(release, In(language, "Not available in English", "หน้านี้ไม่มีฉบับภาษาไทย")),
            ["release+extreme"] = release with
            {
                Title = string.Concat(Enumerable.Repeat(In(language, "ผู้ว่าราชการจังหวัดเป็นประธานเปิดโครงการที่ปี่น้ำ", "The governor opens another project in the province "), 4)),
                Gallery = Photos(language, 40),
                Body = LateHtml.Of(new(WideTable() + release.Body.Make().Markup)),
                Withdrawn = new(false, Date(language, 9), new(In(language, "ข้อมูลคลาดเคลื่อน", "It was wrong."), null)),
                Sample = true,
            },
            ["release+removed"] = Bare(release, null) with
            {
                Body = LateHtml.Empty,
                Withdrawn = new(true, Date(language, 9), new("ข้อมูลส่วนบุคคล", IsThai(language) ? null : "th")),
                Sample = true,
            },
        };
    }

    private static ReleaseModel Bare(ReleaseModel release, string? unavailable) => release with
    {
        LeadPhoto = null,
        Gallery = [],
        Attachments = [],
        Related = [],
        Tags = [],
        Changes = [],
        Share = [],
        Offices = [],
        Provinces = [],
        Updated = null,
        Summary = null,
        Translation = null,
        Older = null,
        Newer = null,
        Layout = release.Layout with { Switch = [release.Layout.Switch[0] with { Unavailable = unavailable }] },
    };

    private static string WideTable()
    {
        static string Row(string cell) => "<tr>" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<{cell}>{i * 12345}</{cell}>")) + "</tr>";
        return "<div class=\"table\" tabindex=\"0\"><table><thead>" + Row("th") + "</thead><tbody>" + Row("td") + Row("td") + "</tbody></table></div>";
    }
}
