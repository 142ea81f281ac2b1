using System.IO.Hashing;
using System.Runtime.CompilerServices;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme;

/// <summary>A part that many models show, one object for all of them: it is encoded once. An immutable record.</summary>
public abstract record SharedModel
{
    private StrongBox<UInt128>? fingerprint;

    /// <summary>Makes a part.</summary>
    protected SharedModel()
    {
    }

    /// <summary>Makes a part that differs from another: it does not share its fingerprint.</summary>
    protected SharedModel(SharedModel other) => fingerprint = null;

    /// <summary>Whether both say the same; what is known of their encoding says nothing.</summary>
    public virtual bool Equals(SharedModel? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Stands for the part.</summary>
    /// <param name="encode">Encodes it.</param>
    internal UInt128 Fingerprint(Action<XxHash128, object> encode)
    {
        if (fingerprint is { } known) return known.Value;
        // Two threads may both come here: they find the same.
        fingerprint = new StrongBox<UInt128>(Fingerprints.Of<object>(this, encode));
        return fingerprint.Value;
    }
}
