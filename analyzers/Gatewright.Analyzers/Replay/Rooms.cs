namespace Gatewright.Analyzers;

/// <summary>Arrays for the arguments of calls, each used again when its call is over: there is a call of a verb for most of what a program says.</summary>
internal sealed class Rooms
{
    private readonly object?[]?[] free = new object?[8][];

    public object?[] Take(int count)
    {
        if (count >= free.Length || free[count] is not { } room)
            return new object?[count];
        free[count] = null;
        return room;
    }

    public void Return(object?[] room)
    {
        Array.Clear(room, 0, room.Length);
        if (room.Length < free.Length)
            free[room.Length] = room;
    }
}
