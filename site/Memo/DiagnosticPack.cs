using System.Collections.Frozen;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Memo;

/// <summary>Diagnostics as bytes.</summary>
internal static class DiagnosticPack
{
    private static readonly FrozenDictionary<string, Code> ById = Codes.All.ToFrozenDictionary(code => code.Id, StringComparer.Ordinal);

    /// <summary>Writes a diagnostic.</summary>
    /// <param name="pack">Takes it.</param>
    /// <param name="problem">The diagnostic.</param>
    /// <param name="file">The file that it is most likely about.</param>
    public static void Write(PackWriter pack, Diagnostic problem, string file)
    {
        pack.Text(problem.Code.Id);
        pack.Place(problem.At, file);
        pack.List(problem.Arguments, file, static (pack, _, argument) => pack.Text(argument));
    }

    /// <summary>Reads a diagnostic.</summary>
    public static Diagnostic Read(PackReader pack, string file) => new(ById[pack.Text()], pack.Place(file), pack.List(pack.Text));
}
