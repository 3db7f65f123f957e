export const desk = {
  title: 'Bàn làm việc',
  greeting: (name: string) => `Xin chào ${name}`,
};
