using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme;

/// <summary>
/// Makes delegates that read a property: they cost a tenth of what reflection costs at each call, and the pages of a large site ask
/// millions of times.
/// </summary>
/// <remarks>
/// Each maker is generic over classes alone, whose code all classes share, so a program compiled ahead of time has it too. The
/// structs that models hold are named here one by one; any other is read by reflection.
/// </remarks>
internal static class MemberGetter
{
    private static readonly MethodInfo Reference = Maker(Class<string, string>);
    private static readonly MethodInfo List = Maker(ListOf<string, string>);
    private static readonly ImmutableArray<(Type Type, MethodInfo Maker)> Structs =
    [
        (typeof(bool), Maker(Truth<string>)),
        (typeof(int), Maker(Number<string>)),
        (typeof(int?), Maker(NumberOrNull<string>)),
        (typeof(Html), Maker(Markup<string>)),
    ];

    /// <summary>What reads a property of a record.</summary>
    public static Func<object, object?> Of(PropertyInfo property)
    {
        var (record, value) = (property.DeclaringType!, property.PropertyType);
        // The getter of a struct wants a reference to it, which no delegate of this form can give.
        if (record.IsValueType) return property.GetValue;
        if (!value.IsValueType) return Make(Reference, property, record, value);
        if (Structs.FirstOrDefault(one => one.Type == value).Maker is { } known) return Make(known, property, record);
        return value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && !value.GenericTypeArguments[0].IsValueType
            ? Make(List, property, record, value.GenericTypeArguments[0])
            : property.GetValue;
    }

    private static MethodInfo Maker(Func<PropertyInfo, Func<object, object?>> maker) => maker.Method.GetGenericMethodDefinition();

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "A maker asks nothing of its types.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "References share the code that is made for string.")]
    private static Func<object, object?> Make(MethodInfo maker, PropertyInfo property, params Type[] types) =>
        (Func<object, object?>)maker.MakeGenericMethod(types).Invoke(null, [property])!;

    private static Func<object, object?> Class<TRecord, TValue>(PropertyInfo property)
        where TValue : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue?>>();
        return record => get((TRecord)record);
    }

    private static Func<object, object?> ListOf<TRecord, TItem>(PropertyInfo property)
        where TItem : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, ImmutableArray<TItem?>>>();
        return record => get((TRecord)record);
    }

    private static Func<object, object?> Truth<TRecord>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, bool>>();
        return record => Boxed.Of(get((TRecord)record));
    }

    private static Func<object, object?> Number<TRecord>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, int>>();
        return record => Boxed.Of(get((TRecord)record));
    }

    private static Func<object, object?> NumberOrNull<TRecord>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, int?>>();
        return record => get((TRecord)record) is { } number ? Boxed.Of(number) : null;
    }

    private static Func<object, object?> Markup<TRecord>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, Html>>();
        return record => get((TRecord)record);
    }
}
