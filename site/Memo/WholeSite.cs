using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Memo;

/// <summary>What a build came to: where nothing that it was made of differs, the next one comes to the same.</summary>
/// <param name="Key">Stands for all that was read, and all that was asked for.</param>
/// <param name="Built">The site's moment.</param>
/// <param name="NextChange">The next moment at which a date changes the site, or null.</param>
/// <param name="Digest">Stands for all that was published.</param>
/// <param name="Problems">All diagnostics.</param>
/// <param name="Outcomes">How each source text stands.</param>
public sealed record WholeSite(
    UInt128 Key,
    DateTimeOffset Built,
    DateTimeOffset? NextChange,
    UInt128 Digest,
    ImmutableArray<Diagnostic> Problems,
    ImmutableSortedDictionary<string, Standing> Outcomes)
{
    /// <summary>Whether a site of this key at this moment is the same one.</summary>
    public bool Fits(UInt128? key, DateTimeOffset now) => Key == key && Built <= now && !(NextChange <= now);

    /// <summary>Writes it.</summary>
    internal void Write(PackWriter pack)
    {
        pack.Fingerprint(Key);
        Moment(pack, Built);
        pack.Flag(NextChange is not null);
        if (NextChange is { } next) Moment(pack, next);
        pack.Fingerprint(Digest);
        pack.List(Problems, problem => DiagnosticPack.Write(pack, problem, ""));
        pack.Number(Outcomes.Count);
        foreach (var (path, standing) in Outcomes)
        {
            pack.Text(path);
            pack.Number((int)standing.Kind);
            pack.Flag(standing.Until is not null);
            if (standing.Until is { } until) Moment(pack, until);
        }
    }

    /// <summary>Reads it.</summary>
    internal static WholeSite Read(PackReader pack)
    {
        var (key, built, next) = (pack.Fingerprint(), Moment(pack), pack.Flag() ? Moment(pack) : (DateTimeOffset?)null);
        var digest = pack.Fingerprint();
        var problems = pack.List(() => DiagnosticPack.Read(pack, ""));
        var outcomes = pack.List(() => KeyValuePair.Create(
            pack.Text(), new Standing((StandingKind)pack.Number(), pack.Flag() ? Moment(pack) : null)));
        return new WholeSite(key, built, next, digest, problems, outcomes.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static void Moment(PackWriter pack, DateTimeOffset moment)
    {
        pack.Long(moment.Ticks);
        pack.Number((int)moment.TotalOffsetMinutes);
    }

    private static DateTimeOffset Moment(PackReader pack) => new(pack.Long(), TimeSpan.FromMinutes(pack.Number()));
}
