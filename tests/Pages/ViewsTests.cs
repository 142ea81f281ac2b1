using Sbpac.Site.Catalog;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class ViewsTests
{
    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(3, 5, "1 2 [3] 4 5")]
    [InlineData(1, 9, "[1] 2 3 … 9")]
    [InlineData(5, 9, "1 … 3 4 [5] 6 7 … 9")]
    [InlineData(9, 9, "1 … 7 8 [9]")]
    public void A_pager_offers_the_first_the_last_and_two_on_each_side(int number, int count, string steps)
    {
        var pager = Views.Pager(number, count, EnglishLanguage.Instance, page => new SiteUrl(new Uri("https://a.example/"), $"p{page}/"));
        Assert.Equal(steps, string.Join(' ', pager.Steps.Select(step => step is null ? "…" : step.Current ? $"[{step.Text}]" : step.Text)));
        Assert.Equal(number > 1 ? $"/p{number - 1}/" : null, pager.Newer);
        Assert.Equal(number < count ? $"/p{number + 1}/" : null, pager.Older);
    }

    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(1_499, "1 KB")]
    [InlineData(340_000, "340 KB")]
    [InlineData(999_499, "999 KB")]
    [InlineData(999_999, "1.0 MB")]
    [InlineData(1_234_567, "1.2 MB")]
    public void A_size_is_written_as_readers_know_it(long bytes, string text) => Assert.Equal(text, Views.Size(bytes));
}
