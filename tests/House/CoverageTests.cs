using System.Collections.Immutable;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.House;

/// <summary>
/// Every file of <c>site/</c> has a test file of its own (<c>site/Catalog/Urls.cs</c>: <c>tests/Catalog/UrlsTests.cs</c>), or
/// stands in <c>covered.txt</c> with the test that covers it and the reason.
/// </summary>
public sealed class CoverageTests
{
    private static readonly ImmutableArray<(string What, string Test, string Reason)> Covered =
    [
        .. File.ReadLines(Repository.At("tests", "House", "covered.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | ")).Select(parts => (parts[0].Trim(), parts[1].Trim(), parts[2].Trim())),
    ];

    [Fact]
    public void Every_file_has_a_test_or_stands_in_the_list_with_a_reason() =>
        Assert.Empty(SourceCode.All.Select(file => file.Path).Where(path => !HasTest(path) && !Covered.Any(entry => Covers(entry.What, path))).ToArray());

    [Fact]
    public void Every_line_of_the_list_names_what_is_there_and_a_test_that_is_there() => Assert.All(Covered, entry =>
    {
        Assert.True(SourceCode.All.Any(file => Covers(entry.What, file.Path)), $"{entry.What} is not there");
        Assert.True(File.Exists(Repository.At(entry.Test)), $"{entry.Test} is not there");
        Assert.True(entry.Reason.Length > 10, $"{entry.What} has no reason");
    });

    private static bool HasTest(string path) =>
        File.Exists(Repository.At("tests", path["site/".Length..^".cs".Length] + "Tests.cs"));

    /// <summary>A line names a file, or a folder with a slash at its end.</summary>
    private static bool Covers(string what, string path) =>
        what == path || (what.EndsWith('/') && path.StartsWith(what, StringComparison.Ordinal));
}
