using System.Text.RegularExpressions;

namespace Sbpac.Site.Bench.Live;

/// <summary>The text of a release that is edited again and again; disposing takes all edits back.</summary>
internal sealed partial class EditedText : IDisposable
{
    private readonly string file;
    private readonly string former;

    /// <summary>Opens a text: <c>…/2021/2021-04-01-name/index.th.md</c>.</summary>
    public EditedText(string file)
    {
        (this.file, former) = (file, File.ReadAllText(file));
        var name = Path.GetFileName(Path.GetDirectoryName(file)!);
        Month = $"/news/{name[..4]}/{name[5..7]}/";
        var slug = SlugLine().Match(former) is { Success: true } written ? written.Groups[1].Value : name[11..];
        Page = $"{Month}{slug}/";
    }

    /// <summary>The path of its page.</summary>
    public string Page { get; }

    /// <summary>The path of the list of its month.</summary>
    public string Month { get; }

    /// <summary>Puts a mark into its title and its body.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="inPlace">Whether the file itself is written; else one beside it, which is then given its name.</param>
    public void Write(string mark, bool inPlace)
    {
        var edited = TitleLine().Replace(former, match => $"{match.Value}{mark} ", 1) + $"\n{mark} ประชาชน 77 คนร่วมกิจกรรมนี้\n";
        var path = inPlace ? file : file + ".tmp";
        File.WriteAllText(path, edited);
        if (!inPlace) File.Move(path, file, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => File.WriteAllText(file, former);

    [GeneratedRegex("^title: \"?", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^slug: ([^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex SlugLine();
}
