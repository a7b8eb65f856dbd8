namespace Gatewright.ArmLanguage;

/// <summary><c>sort</c>: a stable sort by merging, with a lambda that answers whether its first value comes first.</summary>
internal static class Sorting
{
    public static ArmValue Sort(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return LambdaFunctions.NoArray(call);
        var lambda = new Lambda(call, 1, 2, 2);
        var items = array.Items.ToArray();
        return TrySort(items, new ArmValue[items.Length], lambda) ? new ArmArray([.. items]) : call.LazyUnknown();
    }

    private static bool TrySort(Span<ArmValue> items, Span<ArmValue> room, Lambda comesFirst)
    {
        if (items.Length < 2)
            return true;
        var half = items.Length / 2;
        if (!TrySort(items[..half], room[..half], comesFirst) || !TrySort(items[half..], room[half..], comesFirst))
            return false;
        var (left, right) = (0, half);
        for (var i = 0; i < items.Length; i++)
        {
            if (TakesRight(items, left, half, right, comesFirst) is not { } takesRight)
                return false;
            room[i] = takesRight ? items[right++] : items[left++];
        }

        room.CopyTo(items);
        return true;
    }

    /// <summary>Whether the next item of the right half comes before that of the left one; null if that is unknown.</summary>
    private static bool? TakesRight(Span<ArmValue> items, int left, int half, int right, Lambda comesFirst)
    {
        if (left == half || right == items.Length)
            return left == half;
        return IsBefore(items[right], items[left], comesFirst) is not true and var answer
            ? answer
            : IsBefore(items[left], items[right], comesFirst) is { } isBefore ? !isBefore : null;
    }

    private static bool? IsBefore(ArmValue left, ArmValue right, Lambda comesFirst) => comesFirst.Invoke(left, right) switch
    {
        ArmBoolean answer => answer.Value,
        ArmUnknown => null,
        var other => throw comesFirst.WrongResult(other, "true or false"),
    };
}
