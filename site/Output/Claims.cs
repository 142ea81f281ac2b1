using System.Collections.Concurrent;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>Which destinations are taken, and by what. Any number of threads may claim at once.</summary>
/// <typeparam name="TClaim">What is known of the file there.</typeparam>
internal sealed class Claims<TClaim>(int expected)
{
    private readonly ConcurrentDictionary<string, TClaim> claims = new(-1, expected, StringComparer.Ordinal);
    private readonly ConcurrentBag<(Code Code, string Destination)> faults = [];

    /// <summary>All that was claimed, by destination.</summary>
    public IReadOnlyDictionary<string, TClaim> All => claims;

    /// <summary>Takes a destination.</summary>
    /// <returns>False if it is taken already or cannot be taken: <see cref="Check"/> will report it.</returns>
    /// <exception cref="ArgumentException">Only a defect of this program can give such a destination.</exception>
    public bool TryClaim(string destination, TClaim claim)
    {
        var fault = Destination.Fault(destination) ?? (claims.TryAdd(destination, claim) ? null : Codes.SameDestination);
        if (fault is not null) faults.Add((fault, destination));
        return fault is null;
    }

    /// <summary>Reports every name that cannot stand, alone or beside the others. Called when no thread claims any more.</summary>
    /// <returns>The outline of the site; null if anything was reported.</returns>
    public Outline? Check(Problems problems)
    {
        var destinations = (IReadOnlyCollection<string>)claims.Keys;
        var outline = Outline.Of(destinations);
        var sound = faults.IsEmpty;
        foreach (var (code, destination) in faults)
            problems.Report(code, At(destination), destination);
        foreach (var (first, second) in outline.Clashes(destinations))
        {
            problems.Report(first == second ? Codes.FileAndFolder : Codes.LookalikeDestinations, At(first), first, second);
            sound = false;
        }
        return sound ? outline : null;
    }

    private static Place At(string destination) => Place.Of("output/" + destination);
}
