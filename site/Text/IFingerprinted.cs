namespace Sbpac.Site.Text;

/// <summary>
/// Something immutable that knows what stands for all that it says, without being asked member by member: two of one fingerprint are
/// the same.
/// </summary>
public interface IFingerprinted
{
    /// <summary>Stands for all that it says.</summary>
    UInt128 Fingerprint { get; }
}
