using System.Text.RegularExpressions;

namespace Sbpac.Site.Tests.House;

/// <summary>The order of the folders, which is what keeps the flow of data one-way.</summary>
public sealed class StoreyTests
{
    private static readonly string[] Order =
    [
        "Diagnostics", "Disk", "Text", "Languages", "Content", "Catalog", "Related", "Search", "Images", "Theme", "Pages", "Pipelines", "Output",
        "Memo", "Build", "Preview", "Commands",
    ];

    [Fact]
    public void Every_folder_of_the_source_is_a_storey_of_the_house() =>
        Assert.Empty(SourceCode.All.Select(file => file.Storey).Where(storey => storey.Length > 0).Distinct().Except(Order));

    [Fact]
    public void A_folder_uses_only_folders_that_stand_before_it()
    {
        var storeys = string.Join('|', Order);
        var types = SourceCode.All.SelectMany(file => file.Types.Select(type => (file.Storey, type))).ToHashSet();
        var wrong =
            from file in SourceCode.All
            where file.Storey.Length > 0
            from Match use in Regex.Matches(file.Code, $@"(?<![\w.])(Sbpac\.Site\.)?({storeys})(?:\.(\w+))*")
            let storey = use.Groups[2].Value
            where Array.IndexOf(Order, storey) > Array.IndexOf(Order, file.Storey)
            where use.Groups[1].Success || use.Groups[3].Captures.Any(part => types.Contains((storey, part.Value)))
            select $"{file.Path}: {use.Value}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong =
            from file in SourceCode.All
            where file.Folder.Length > 0
            let declared = Regex.Match(file.Code, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
            where declared != "Sbpac.Site." + file.Folder.Replace('/', '.')
            select $"{file.Path}: namespace {declared}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_is_named_after_a_type_in_it()
    {
        // The models of templates stand together by what they describe.
        string[] records = ["site/Pages/Articles.cs", "site/Pages/Lists.cs"];
        var wrong = SourceCode.All
            .Where(file => !records.Contains(file.Path))
            .Where(file => file.Folder.Length > 0 && !file.Types.Contains(Path.GetFileName(file.Path).Split('.')[0]))
            .Select(file => file.Path);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_holds_at_most_two_hundred_lines() =>
        Assert.Empty(SourceCode.All.Where(file => file.Text.AsSpan().Count('\n') > 200).Select(file => file.Path));

    [Fact]
    public void Pipelines_do_not_call_each_other()
    {
        var pipelines = SourceCode.All
            .Where(file => file.Folder == "Pipelines" && file.Path.EndsWith("Pipeline.cs", StringComparison.Ordinal) && !file.Path.EndsWith("/IPipeline.cs", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path));
        var wrong =
            from pipeline in pipelines
            from other in pipelines.Keys
            where other != pipeline.Key && Regex.IsMatch(pipeline.Value.Code, $@"\b{other}\b")
            select $"{pipeline.Key} uses {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_urls_shape_addresses()
    {
        var wrong = SourceCode.All
            .Where(file => Regex.IsMatch(file.Code, @"\bnew SiteUrl\("))
            .Select(file => file.Path);
        Assert.Equal([], wrong.Except(["site/Catalog/Urls.cs"]));
    }

    [Fact]
    public void Names_say_what_a_type_is_for()
    {
        var vague = new Regex("(Manager|Helper|Helpers|Utils|Util|Service|Base)$");
        Assert.Empty(SourceCode.All.SelectMany(file => file.Types).Where(type => vague.IsMatch(type)).ToArray());
    }
}
