using System.Text.Json;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pages;

public sealed class StructuredDataTests
{
    private const string Title = "</script><b>ศอ.บต.</b> & \"น้อมนำ\" 😀";

    private static string Of(string fields = "")
    {
        using var work = Plans.Site().Release("a", "th", $"'{Title}'", "2022-08-03", fields);
        var page = new ReleasesPipeline().Execute(work.Context()).OfType<Page>().Single();
        return ((ReleaseModel)page.Model()).Layout.Head.JsonLd.Make().Markup;
    }

    [Fact]
    public void No_text_can_end_the_script_it_stands_in_and_Thai_stays_readable()
    {
        var json = Of();
        Assert.DoesNotContain('<', json);
        Assert.Contains("น้อมนำ", json, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        Assert.Equal(Title, read.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
    }

    [Fact]
    public void A_correction_is_told_with_its_day_and_an_update_is_not()
    {
        using var read = JsonDocument.Parse(Of("changes: [{date: 2022-08-05, kind: correction, note: แก้ชื่อ}, {date: 2022-08-06, note: เพิ่มภาพ}]"));
        var article = read.RootElement.GetProperty("@graph")[0];
        var correction = Assert.Single(article.GetProperty("correction").EnumerateArray());
        Assert.Equal("แก้ชื่อ", correction.GetProperty("text").GetString());
        Assert.Equal("2022-08-05", correction.GetProperty("datePublished").GetString());
        Assert.Equal("2022-08-06", article.GetProperty("dateModified").GetString());
    }
}
