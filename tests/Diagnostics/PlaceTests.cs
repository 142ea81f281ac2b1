using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Tests.Diagnostics;

public sealed class PlaceTests
{
    [Fact]
    public void A_place_is_written_as_editors_know_it() =>
        Assert.Equal("input/news/a.md:4:7", new Place("input/news/a.md", 4, 7).ToString());

    [Fact]
    public void A_whole_file_is_written_without_line_and_column() => Assert.Equal("input/site.yml", Place.Of("input/site.yml").ToString());

    [Fact]
    public void Places_are_ordered_by_path_line_and_column()
    {
        Place[] ordered = [new("a", 1, 9), new("a", 2, 1), new("a", 2, 3), new("a", 10, 1), new("b", 0, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
    }
}
