using Sbpac.Site.Diagnostics;
namespace Sbpac.Site.Tests;
public sealed class PlaceTests
{
    [Fact]
    public void A_place_is_written_as_editors_know_it() => Assert.Equal("input/a.md:4:7", new Place("input/a.md", 4, 7).ToString());
}
