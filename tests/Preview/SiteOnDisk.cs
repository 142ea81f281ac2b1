using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Preview;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Preview;

/// <summary>A small site in two languages, in the theme of the golden cases, and what a preview of it says.</summary>
internal sealed class SiteOnDisk : IDisposable, IPreviewListener
{
    public const string Settings = "url: https://example.go.th/\nlanguages: [th, en]\ntimeZone: Asia/Bangkok\ntitle: {th: ข่าว, en: News}\n";

    public Workspace Work { get; } = new Workspace()
        .CopyFolder(Repository.At("tests", "Cases", "theme"), "theme")
        .Write("input/site.yml", Settings)
        .Write("input/tags.yml", "ita: {th: ไอทีเอ, en: ITA}\n")
        .Write(Thai(1), Release("ประชุมครั้งแรก", "2022-08-01", "ศอ.บต. ประชุมเรื่องงบประมาณ"))
        .Write(English(1), Release("First meeting", "2022-08-01", "The budget was discussed."))
        .Write(Thai(2), Release("ประชุมครั้งที่สอง", "2022-08-02", "ศอ.บต. ประชุมเรื่องถนน", "aliases: [/?p=42, /old/]\n"))
        .Write(Thai(3), Release("ถอนข่าว", "2022-08-03", "ข่าวนี้ถูกถอน", "removed: {date: 2022-08-04, reason: คลาดเคลื่อน}\n"));

    public List<PreviewUpdate> Updates { get; } = [];

    public List<string> Notes { get; } = [];

    public PreviewOptions Options => new()
    {
        Build = new BuildOptions
        {
            Input = At("input"),
            Output = At("output"),
            Theme = At("theme"),
            Root = Work.Root,
            Threads = 2,
            Now = DateTimeOffset.Parse(Workspace.Now, null),
        },
        Now = () => DateTimeOffset.Parse(Workspace.Now, null),
        Time = TimeProvider.System,
        Messages = Messages.In("en"),
    };

    public static string Thai(int number) => $"input/news/2022/2022-08-{number:00}-release-{number}/index.th.md";

    public static string English(int number) => $"input/news/2022/2022-08-{number:00}-release-{number}/index.en.md";

    public static string Release(string title, string date, string body, string more = "") => $"---\ntitle: {title}\ndate: {date}\n{more}---\n\n{body}\n";

    public string At(string path) => Path.Join(Work.Root, path);

    /// <summary>The files of both folders and what they hold.</summary>
    public Dictionary<string, string> Files() => new[] { "input", "theme" }
        .SelectMany(folder => Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories))
        .ToDictionary(path => path, path => Convert.ToBase64String(File.ReadAllBytes(path)));

    /// <summary>The paths that came, went or hold something else.</summary>
    public ImmutableHashSet<string> ChangedSince(Dictionary<string, string> before) =>
        [.. Files().Except(before).Concat(before.Except(Files())).Select(file => file.Key)];

    /// <summary>Every file that a clean build would write; null where it would fail.</summary>
    public SortedDictionary<string, byte[]>? CleanBuild()
    {
        var builder = new SiteBuilder(Options.Build, new Progress<BuildStep>());
        if (builder.Plan() is not { } plan || builder.Report(plan, null).Failed(strict: false)) return null;
        using var output = new UnwrittenOutput(plan.Outputs.Length, retain: true);
        var problems = new Problems();
        foreach (var file in plan.Outputs) new OutputWriter(plan, output, Options.Build.Input).Write(file, problems);
        return output.Commit(problems) is null || problems.HasErrors ? null : new(output.Files.ToDictionary(file => file.Key, file => file.Value.ToArray()), StringComparer.Ordinal);
    }

    public LiveSite Live() => new(Options, new Reloads(new Overlay(Options.Messages, strict: false)), this);

    public void Updated(PreviewUpdate update) => Updates.Add(update);

    public void Rendered(ImmutableArray<Diagnostic> found)
    {
    }

    public void Polls(string reason) => Notes.Add(reason);

    public void Dispose() => Work.Dispose();
}
